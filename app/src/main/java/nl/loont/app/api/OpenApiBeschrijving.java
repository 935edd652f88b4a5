package nl.loont.app.api;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * De OpenAPI-beschrijving, naar de NL API Design Rules: versie in pad en kop, contact,
 * problem+json.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiBeschrijving {

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Loont: rekentool loonkostensubsidie")
                .version(ApiVersie.VERSIE)
                .description(
                    "Maatschappelijke kosten en baten van werken met loonkostensubsidie, naar"
                        + " Berenschot (2024).")
                .contact(
                    new Contact()
                        .name("Loont")
                        .url("https://example.org/loont")
                        .email("loont@example.org"))
                .license(
                    new License()
                        .name("EUPL-1.2")
                        .url("https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12")))
        .components(new Components())
        .tags(
            List.of(
                new Tag().name("mkba").description("Kosten en baten"),
                new Tag()
                    .name("budget")
                    .description("Verdeling van het budget voor bijstand en LKS"),
                new Tag().name("gemeenten").description("Gemeenteregister"),
                new Tag().name("subsidie").description("Loonkostensubsidie en loondispensatie")));
  }

  /** Paden zonder /v1 (dat staat in de server), versiekop en problem+json op elk antwoord. */
  @Bean
  OpenApiCustomizer ontwerpregels() {
    return api -> {
      api.setServers(List.of(new Server().url("/v1").description("Deze server")));
      ModelConverters.getInstance()
          .readAll(Probleem.class)
          .forEach(api.getComponents()::addSchemas);
      api.getComponents()
          .addHeaders(
              "API-Version",
              new Header()
                  .description("Volledige versie van de API.")
                  .schema(new StringSchema().example(ApiVersie.VERSIE)));
      Map<String, PathItem> paden = new LinkedHashMap<>(api.getPaths());
      api.getPaths().clear();
      paden.forEach((pad, item) -> api.getPaths().addPathItem(pad.replaceFirst("^/v1", ""), item));
      api.getPaths()
          .values()
          .forEach(item ->
              item.readOperations()
                  .forEach(operation -> {
                    operation
                        .getResponses()
                        .addApiResponse("400", probleem("De invoer klopt niet."))
                        .addApiResponse("default", probleem("Een andere fout."));
                    operation.getResponses().values().forEach(OpenApiBeschrijving::versiekop);
                  }));
    };
  }

  /**
   * Omslagpunten die er niet zijn staan als null in een lijst; dat kan een annotatie niet zeggen.
   */
  @Bean
  @SuppressWarnings({"rawtypes", "unchecked"}) // swagger-core geeft zijn schema's zonder type
  OpenApiCustomizer leegInLijsten() {
    return api -> {
      Schema<?> antwoord = requireNonNull(api.getComponents().getSchemas().get("Prikkelantwoord"));
      Map<String, Schema> velden = antwoord.getProperties();
      requireNonNull(velden.get("omslagLoonwaarde")).getItems().setTypes(Set.of("number", "null"));
      requireNonNull(velden.get("omslagJaar"))
          .getItems()
          .getItems()
          .setTypes(Set.of("integer", "null"));
    };
  }

  private static void versiekop(ApiResponse response) {
    response.addHeaderObject("API-Version", new Header().$ref("#/components/headers/API-Version"));
  }

  private static ApiResponse probleem(String omschrijving) {
    return new ApiResponse()
        .description(omschrijving)
        .content(
            new Content()
                .addMediaType(
                    "application/problem+json",
                    new MediaType().schema(new Schema<>().$ref("#/components/schemas/Probleem"))));
  }
}
