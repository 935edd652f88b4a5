package nl.loont.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import nl.loont.app.subsidie.Rekeningen;
import nl.loont.kern.gemeente.Gemeenteregister;
import nl.loont.mkba.Rekentool;
import nl.loont.subsidie.Subsidierekening;
import nl.loont.subsidie.plaatsing.Plaatsingsrekening;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AbstractLocaleResolver;

/** De webtoepassing: pagina's en API. */
@SpringBootApplication(scanBasePackages = "nl.loont.app")
public class WebApplication {

  /** Start de server en geeft zijn poort zodra hij verzoeken aanneemt. */
  public static int start(String address, int port, Gemeenteregister register) {
    SpringApplication application = new SpringApplication(WebApplication.class);
    application.addInitializers(
        context -> context.getBeanFactory().registerSingleton("gemeenteregister", register));
    application.setBannerMode(Banner.Mode.OFF);
    application.setDefaultProperties(
        Map.of("server.port", Integer.toString(port), "server.address", address));
    return application
        .run()
        .getEnvironment()
        .getRequiredProperty("local.server.port", Integer.class);
  }

  /**
   * De taal volgt uit het adres, niet uit de browser, zodat een link voor ieder hetzelfde toont.
   */
  @Bean
  LocaleResolver localeResolver() {
    return new AbstractLocaleResolver() {
      @Override
      public Locale resolveLocale(HttpServletRequest request) {
        return Taal.van(request).locale();
      }

      @Override
      public void setLocale(
          HttpServletRequest request,
          @Nullable HttpServletResponse response,
          @Nullable Locale locale) {
        throw new UnsupportedOperationException("de taal staat in het adres");
      }
    };
  }

  /** De rekentool, met het register dat bij het starten gekozen is of anders het meegeleverde. */
  @Bean
  Rekentool rekentool(ObjectProvider<Gemeenteregister> register) {
    return Rekentool.met(register.getIfAvailable(Gemeenteregister::meegeleverd));
  }

  /** De rekening van loonkostensubsidie. */
  @Bean
  Subsidierekening subsidierekening() {
    return Subsidierekening.meegeleverd();
  }

  /** De rekening van een plaatsing, met gemiddelden uit de MKBA. */
  @Bean
  Plaatsingsrekening plaatsingsrekening(Subsidierekening subsidie, Rekentool mkba) {
    return Rekeningen.plaatsing(subsidie, mkba);
  }
}
