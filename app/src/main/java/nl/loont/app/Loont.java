package nl.loont.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.loont.app.cli.LoontCommand;

/** Ingang van {@code ./loont}. */
public final class Loont {
  private Loont() {}

  /** Voert een opdracht uit en eindigt met haar uitgangscode. */
  public static void main(String[] args) {
    int code = LoontCommand.run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args);
    if (code != LoontCommand.KEEPS_RUNNING) {
      System.exit(code);
    }
  }

  private static PrintStream utf8(FileDescriptor target) {
    return new PrintStream(new FileOutputStream(target), true, StandardCharsets.UTF_8);
  }
}
