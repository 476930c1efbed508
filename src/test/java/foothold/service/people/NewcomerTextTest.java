package foothold.service.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class NewcomerTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Ana Ruiz                                   | Ana Ruiz      | -             | -
                    Ana Ruiz, UX researcher                    | Ana Ruiz      | UX researcher | -
                    Ana Ruiz, UX researcher, Nimbus Health     | Ana Ruiz      | UX researcher | Nimbus Health
                    Ana Ruiz, UX researcher, Nimbus, Inc.      | Ana Ruiz      | UX researcher | Nimbus, Inc.
                    Ana Ruiz, UX researcher at Nimbus          | Ana Ruiz      | UX researcher | Nimbus
                    Ana Ruiz, UX researcher @ Nimbus           | Ana Ruiz      | UX researcher | Nimbus
                    Ana Ruiz, PhD, UX researcher, Nimbus       | Ana Ruiz, PhD | UX researcher | Nimbus
                    Ana Ruiz, , Nimbus                         | Ana Ruiz      | -             | Nimbus
                    Ana Ruiz <ana@nimbus.example>              | Ana Ruiz      | -             | -
                    Ana Ruiz, Analyst, ana@nimbus.example      | Ana Ruiz      | Analyst       | -
                    """)
    void readsALine(String line, String name, String role, String organization) {
        var newcomer = NewcomerText.read(line);
        assertEquals(name, newcomer.name());
        assertEquals(role, newcomer.role());
        assertEquals(organization, newcomer.organization());
    }

    @Test
    void readsAMailSignature() {
        var newcomer =
                NewcomerText.read(
                        """
                        Ana Ruiz
                        Senior UX Researcher | Nimbus Health
                        M: +1 (312) 555-0142
                        E: ana.ruiz@nimbus.example
                        www.nimbus.example/team/ana
                        """);
        assertEquals("Ana Ruiz", newcomer.name());
        assertEquals("Senior UX Researcher", newcomer.role());
        assertEquals("Nimbus Health", newcomer.organization());
        assertEquals(List.of("+1 (312) 555-0142"), newcomer.reach().phones());
        assertEquals(List.of("ana.ruiz@nimbus.example"), newcomer.reach().emails());
        assertEquals(List.of("www.nimbus.example/team/ana"), newcomer.reach().links());
        assertEquals(Newcomer.More.NONE, newcomer.more());
    }

    @Test
    void readsTheHeadOfAProfilePage() {
        var newcomer =
                NewcomerText.read(
                        """
                        Ana Ruiz
                        She/Her
                        · 2nd
                        UX researcher at Nimbus Health
                        Lyon, France · Contact info
                        500+ connections
                        https://www.linkedin.com/in/ana-ruiz-ux/
                        Nimbus Health 2019 - 2023
                        """);
        assertEquals("Ana Ruiz", newcomer.name());
        assertEquals("UX researcher", newcomer.role());
        assertEquals("Nimbus Health", newcomer.organization());
        assertEquals("Lyon, France", newcomer.more().location());
        assertEquals("Nimbus Health 2019 - 2023", newcomer.more().research());
        assertEquals(List.of("https://www.linkedin.com/in/ana-ruiz-ux/"), newcomer.reach().links());
        assertEquals(List.of(), newcomer.reach().phones());
    }

    @Test
    void takesTheOrganizationFromALineOfItsOwn() {
        var newcomer =
                NewcomerText.read("Ana Ruiz\nUX researcher\nNimbus Health, Inc\nLyon, France");
        assertEquals("UX researcher", newcomer.role());
        assertEquals("Nimbus Health, Inc", newcomer.organization());
        assertEquals("Lyon, France", newcomer.more().location());
    }

    @Test
    void tellsNoNameFromNothing() {
        assertEquals("", NewcomerText.read(" \n ").name());
        assertEquals("", NewcomerText.read(null).name());
        assertEquals("", NewcomerText.read("ana@nimbus.example").name());
    }

    @Test
    void knowsABlockFromALine() {
        assertFalse(NewcomerText.isBlock("Ana Ruiz, Analyst\n"));
        assertTrue(NewcomerText.isBlock("Ana Ruiz\nAnalyst"));
    }
}
