package org.claimcheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The doors between rooms: which room may know which. There are no exceptions. */
class ArchitectureTest {

    private static final String ROOT = "org.claimcheck.";
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.claimcheck");

    private static final List<String> STAGES = List.of(
            "extract.time",
            "extract.place",
            "extract.person",
            "extract.quantity",
            "extract.quote",
            "extract.event",
            "story",
            "align",
            "rule");

    /** Room to the rooms it may know. */
    private static Map<String, List<String>> doors() {
        Map<String, List<String>> doors = new TreeMap<>();
        doors.put("model", List.of());
        doors.put("text", List.of("model"));
        doors.put("settings", List.of());
        STAGES.forEach(stage -> doors.put(stage, List.of("text", "model")));
        doors.put("ingest", List.of("text", "model"));
        doors.put("report", List.of("text", "model"));
        doors.put("record", List.of("model"));
        doors.put("index", List.of("record", "model"));
        doors.put("store", List.of("record", "text", "model"));
        List<String> composed = new ArrayList<>(STAGES);
        composed.addAll(List.of("text", "model"));
        doors.put("pipeline", composed);
        doors.put("verify", List.of("pipeline", "rule", "text", "model"));
        doors.put(
                "batch",
                List.of(
                        "pipeline",
                        "rule",
                        "ingest",
                        "store",
                        "record",
                        "index",
                        "report",
                        "settings",
                        "text",
                        "model"));
        doors.put(
                "cli",
                List.of(
                        "batch",
                        "verify",
                        "pipeline",
                        "rule",
                        "ingest",
                        "index",
                        "report",
                        "settings",
                        "text",
                        "model"));
        return doors;
    }

    @TestFactory
    Stream<DynamicTest> aRoomKnowsOnlyTheRoomsBehindItsDoors() {
        Map<String, List<String>> doors = doors();
        return doors.entrySet().stream()
                .map(door -> DynamicTest.dynamicTest(door.getKey() + " knows only " + door.getValue(), () -> noClasses()
                        .that()
                        .resideInAPackage(ROOT + door.getKey() + "..")
                        .should()
                        .dependOnClassesThat(inOtherRoomThan(door.getKey(), door.getValue()))
                        .because("stage rooms speak through the model, and there is one direction of flow")
                        .allowEmptyShould(true)
                        .check(PROGRAM)));
    }

    @Test
    void everyClassLivesInARoom() {
        noClasses()
                .that()
                .resideInAPackage("org.claimcheck..")
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(DescribedPredicate.describe(
                        "outside the rooms", it -> roomOf(it).isEmpty())))
                .because("a class outside the rooms is held to no door")
                .check(PROGRAM);
    }

    @Test
    void noCyclesBetweenPackages() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void springLivesInTheBatchAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "batch..", ROOT + "store..", ROOT + "cli..", ROOT + "settings..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .because("the checker needs no Spring, no files and no database")
                .check(PROGRAM);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "batch..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.batch..")
                .because("Spring Batch lives in one room")
                .check(PROGRAM);
    }

    @Test
    void sqlLivesInTheStoreAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "store..", ROOT + "batch..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .because("one room knows the tables")
                .check(PROGRAM);
    }

    @Test
    void nobodyMakesObjectsOfBytesThatSomebodyElseWrote() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.beans..", "javax.script..", "java.rmi..")
                .because("what is read may be written by anybody")
                .check(PROGRAM);
    }

    @Test
    void nobodyEndsTheProcessButMain() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .because("a library that ends its host cannot be embedded or tested")
                .check(PROGRAM);
    }

    private static DescribedPredicate<JavaClass> inOtherRoomThan(String room, List<String> allowed) {
        return DescribedPredicate.describe("in a room without a door to " + room, it -> {
            String other = roomOf(it);
            return !other.isEmpty() && !other.equals(room) && !allowed.contains(other);
        });
    }

    private static String roomOf(JavaClass type) {
        String name = type.getPackageName();
        return doors().keySet().stream()
                .filter(room -> name.equals(ROOT + room) || name.startsWith(ROOT + room + "."))
                .findFirst()
                .orElse("");
    }
}
