package nl.loont.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** De modules en hun pijlen (docs/architectuur.md). */
class ArchitectuurTest {
  private static final JavaClasses KLASSEN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.loont");

  @Test
  void er_zijn_klassen_in_alle_drie_de_modules() {
    for (String module : new String[] {"nl.loont.kern", "nl.loont.mkba", "nl.loont.app"}) {
      assertThat(KLASSEN.stream().filter(k -> k.getPackageName().startsWith(module))).isNotEmpty();
    }
  }

  @Test
  void kern_hangt_van_geen_andere_module_af() {
    noClasses()
        .that()
        .resideInAPackage("nl.loont.kern..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("nl.loont.mkba..", "nl.loont.app..")
        .check(KLASSEN);
  }

  @Test
  void mkba_hangt_alleen_van_kern_af() {
    noClasses()
        .that()
        .resideInAPackage("nl.loont.mkba..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("nl.loont.app..")
        .check(KLASSEN);
  }

  @Test
  void monitor_hangt_alleen_van_kern_en_subsidie_af() {
    noClasses()
        .that()
        .resideInAPackage("nl.loont.monitor..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "nl.loont.app..", "nl.loont.mkba..", "nl.loont.budget..", "nl.loont.evaluatie..", "nl.loont.dossier..")
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
        .resideInAnyPackage("nl.loont.kern..", "nl.loont.mkba..", "nl.loont.monitor..")
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
        .resideInAnyPackage("nl.loont.app.cli..", "nl.loont.app.rapport..")
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
  void pakketten_van_kern_vormen_geen_kring() {
    SlicesRuleDefinition.slices()
        .matching("nl.loont.kern.(*)..")
        .should()
        .beFreeOfCycles()
        .check(KLASSEN);
  }
}
