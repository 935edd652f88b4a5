package nl.loont.app.api;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Velden van de budgetmodule die meer dan één vorm hebben, zoals een naam of een object; dat kan
 * een annotatie op een veld niet zeggen.
 */
@Configuration(proxyBeanMethods = false)
@SuppressWarnings({"rawtypes", "unchecked"}) // swagger-core geeft zijn schema's zonder type
class BudgetOpenApi {

  @Bean
  OpenApiCustomizer budgetkeuzes() {
    return api -> {
      for (Class<?> soort :
          List.of(
              BudgetInvoer.Stelsel.class,
              BudgetInvoer.Scenario.class,
              BudgetInvoer.Bestand.class)) {
        ModelConverters.getInstance(true).readAll(soort).forEach(api.getComponents()::addSchemas);
      }
      for (String vraag : List.of("SimulatieInvoer", "PrikkelInvoer")) {
        kies(api, vraag, "stelsel", naam("oud", "nieuw"), verwijzing("Stelselkeuze"));
      }
      kies(api, "SimulatieInvoer", "basis", naam("demo"), verwijzing("Budgetbestand"));
      kies(
          api,
          "SimulatieInvoer",
          "scenario",
          verwijzing("Plaatsingsronde"),
          lijst(verwijzing("Plaatsingsronde")));
      kies(api, "Plaatsingsronde", "wie", lijst(soort("string")), naam("alle"), alleBehalve());
      for (String reeks : List.of("loonwaarden", "uren")) {
        kies(api, "PrikkelInvoer", reeks, lijst(soort("number")), soort("string"), soort("number"));
      }
      for (String grens : List.of("maximaleDaling", "maximaleStijging")) {
        veld(api, "Stelselkeuze", grens).setTypes(Set.of("number", "null"));
      }
    };
  }

  private static void kies(OpenAPI api, String schema, String veld, Schema... vormen) {
    Schema keuze = veld(api, schema, veld);
    keuze.setType(null);
    keuze.setTypes(null);
    keuze.setOneOf(List.of(vormen));
  }

  private static Schema veld(OpenAPI api, String schema, String veld) {
    Map<String, Schema> velden =
        requireNonNull(api.getComponents().getSchemas().get(schema), schema).getProperties();
    return requireNonNull(velden.get(veld), veld);
  }

  private static Schema soort(String type) {
    Schema schema = new Schema();
    schema.addType(type);
    return schema;
  }

  private static Schema naam(String... namen) {
    Schema schema = soort("string");
    schema.setEnum(List.of(namen));
    return schema;
  }

  private static Schema lijst(Schema van) {
    Schema schema = soort("array");
    schema.setItems(van);
    return schema;
  }

  private static Schema alleBehalve() {
    Schema schema = soort("object");
    schema.addProperty("alleBehalve", lijst(soort("string")));
    schema.addRequiredItem("alleBehalve");
    return schema;
  }

  private static Schema verwijzing(String naam) {
    return new Schema().$ref("#/components/schemas/" + naam);
  }
}
