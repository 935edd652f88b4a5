package nl.loont.monitor.motor;

/** Rekenmotor waarop de stappen draaien. De SQL is voor elke motor dezelfde tekst. */
public interface Motor {
  /** Rekent een vraag uit en bewaart haar als tabel. */
  void tabel(String naam, String vraag);

  /** Geeft een vraag een naam. */
  void beeld(String naam, String vraag);

  /** Voegt de uitkomst van een vraag toe aan een tabel; geeft het aantal nieuwe rijen. */
  long voegToe(String naam, String vraag);

  /** Ruimt een tabel of beeld op. */
  void verwijder(String naam);
}
