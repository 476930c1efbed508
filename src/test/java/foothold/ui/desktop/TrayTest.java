package foothold.ui.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;

/** Where the toolkit of the tray is loaded at all. */
class TrayTest {

    @ParameterizedTest
    @CsvSource({
        "Windows 11, , , , true",
        "Mac OS X, , , , true",
        "Linux, :0, , XFCE, true",
        "Linux, :0, , ubuntu:GNOME, false",
        "Linux, :0, wayland-0, KDE, false",
        "Linux, , , , false"
    })
    void onlyWhereThereMayBeOne(
            String system, String display, String wayland, String desktop, boolean may) {
        var environment = new HashMap<String, String>();
        environment.put("DISPLAY", display);
        environment.put("WAYLAND_DISPLAY", wayland);
        environment.put("XDG_CURRENT_DESKTOP", desktop);
        environment.values().removeIf(each -> each == null);
        assertEquals(may, Tray.mayBe(environment, system));
    }
}
