package nl.loont.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** De modules en hun pijlen (docs/architectuur.md). */
class ArchitectuurTest {
  private static final JavaClasses KLASSEN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.loont");

  /** Elke rekenmodule met de modules die zij mag kennen. */
  private static final Map<String, Set<String>> PIJLEN =
      Map.of(
          "kern", Set.of(),
          "mkba", Set.of("kern"),
          "subsidie", Set.of("kern"),
          "monitor", Set.of("kern", "subsidie"),
          "budget", Set.of("kern", "mkba"),
          "evaluatie", Set.of());

  private static String[] pakketten(Predicate<String> welke) {
    return PIJLEN.keySet().stream()
        .filter(welke)
        .map(module -> "nl.loont." + module + "..")
        .toArray(String[]::new);
  }

  static Set<String> modules() {
    return PIJLEN.keySet();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void een_rekenmodule_kent_alleen_de_modules_waar_haar_pijlen_heen_wijzen(String module) {
    String eigen = "nl.loont." + module;
    assertThat(KLASSEN.stream().filter(k -> k.getPackageName().startsWith(eigen))).isNotEmpty();
    Set<String> mag = PIJLEN.getOrDefault(module, Set.of());
    noClasses()
        .that()
        .resideInAPackage(eigen + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(pakketten(ander -> !ander.equals(module) && !mag.contains(ander)))
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("nl.loont.app..")
        .check(KLASSEN);
  }

  @Test
  void alleen_de_monitor_kent_zijn_rekenmotor() {
    noClasses()
        .that()
        .resideOutsideOfPackage("nl.loont.monitor..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.duckdb..")
        .check(KLASSEN);
  }

  @Test
  void rekenmodules_kennen_geen_raamwerk_en_geen_json() {
    noClasses()
        .that()
        .resideInAnyPackage(pakketten(module -> true))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..", "jakarta..", "tools.jackson..", "com.fasterxml..")
        .check(KLASSEN);
  }

  @Test
  void alleen_het_excelgezicht_kent_de_excelbibliotheek() {
    noClasses()
        .that()
        .resideOutsideOfPackage("nl.loont.kern.excel..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.poi..")
        .check(KLASSEN);
  }

  @Test
  void alleen_de_schrijver_van_het_rapport_kent_de_pdfbibliotheek() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("nl.loont.app.rapport.PdfSchrijver")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..")
        .check(KLASSEN);
  }

  @Test
  void de_opdrachtregel_start_zonder_spring() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "nl.loont.app.cli..",
            "nl.loont.app.rapport..",
            "nl.loont.app.budget..",
            "nl.loont.app.evaluatie..",
            "nl.loont.app.figuur..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .check(KLASSEN);
  }

  @Test
  void de_api_kent_de_paginas_niet() {
    noClasses()
        .that()
        .resideInAPackage("nl.loont.app.api..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("nl.loont.app.web..", "nl.loont.app.cli..")
        .check(KLASSEN);
  }

  @Test
  void pakketten_van_budget_vormen_geen_kring() {
    SlicesRuleDefinition.slices()
        .matching("nl.loont.budget.(*)..")
        .should()
        .beFreeOfCycles()
        .check(KLASSEN);
  }

  @Test
  void pakketten_van_evaluatie_vormen_geen_kring() {
    SlicesRuleDefinition.slices()
        .matching("nl.loont.evaluatie.(*)..")
        .should()
        .beFreeOfCycles()
        .check(KLASSEN);
  }

  @Test
  void pakketten_van_kern_vormen_geen_kring() {
    SlicesRuleDefinition.slices()
        .matching("nl.loont.kern.(*)..")
        .should()
        .beFreeOfCycles()
        .check(KLASSEN);
  }
}
