package nl.loont.app.web;

import java.util.Map;
import nl.loont.mkba.Rekentool;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** De webtoepassing: pagina's en API. */
@SpringBootApplication(scanBasePackages = "nl.loont.app")
public class WebApplication {

  /** Start de server en geeft zijn poort zodra hij verzoeken aanneemt. */
  public static int start(String address, int port) {
    SpringApplication application = new SpringApplication(WebApplication.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setDefaultProperties(
        Map.of("server.port", Integer.toString(port), "server.address", address));
    return application
        .run()
        .getEnvironment()
        .getRequiredProperty("local.server.port", Integer.class);
  }

  /** De rekentool met het meegeleverde gemeenteregister. */
  @Bean
  Rekentool rekentool() {
    return Rekentool.basis();
  }
}
