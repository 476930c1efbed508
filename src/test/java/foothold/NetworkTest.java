package foothold;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import java.net.URL;

/** Who may speak to other machines, each rule with its reason. */
@AnalyzeClasses(packages = "foothold", importOptions = ImportOption.DoNotIncludeTests.class)
class NetworkTest {

    @ArchTest
    static final ArchRule onlyPublishingSpeaksToOtherMachines =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "foothold.publish", "foothold.doorbell", "foothold.reminder.linux")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "java\\.net\\.http\\..*|javax\\.net\\..*|com\\.sun\\.net\\..*"
                                + "|java\\.net\\.(.*Socket.*|.*URLConnection|InetAddress)"
                                + "|java\\.nio\\.channels\\..*(Socket|Datagram)Channel|java\\.rmi\\..*")
                    .orShould()
                    .callMethod(URL.class, "openStream")
                    .orShould()
                    .callMethod(URL.class, "openConnection")
                    .because(
                            "what leaves the computer is in one place; the sockets of the doorbell"
                                    + " and of the desktop's bus are files on this machine");

    @ArchTest
    static final ArchRule doorbellAndBusStayOnThisMachine =
            noClasses()
                    .that()
                    .resideInAnyPackage("foothold.doorbell", "foothold.reminder.linux")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "java\\.net\\.(http\\..*|Inet.*|.*Socket|URL|.*URLConnection)|javax\\.net\\..*")
                    .because("a socket with an internet address could be reached from elsewhere");

    @ArchTest
    static final ArchRule onlyTheStartKnowsPublishing =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("foothold", "foothold.rooms", "foothold.publish..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("foothold.publish..")
                    .because("everybody else sees what would be sent, and a way that may be none");
}
