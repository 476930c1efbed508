package foothold.exchange.pdf;

/** A size of paper, in points of 1/72 inch. */
public enum Paper {
    A4(595.28, 841.89),
    LETTER(612, 792);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /**
     * What printers hold in that country.
     *
     * @param country ISO 3166 code, with or without a region after a dash, or null
     */
    public static Paper of(String country) {
        var code = country == null ? "" : country.split("-")[0];
        return switch (code) {
            case "US", "CA", "MX", "CL", "CO", "CR", "DO", "GT", "PA", "PH", "PR", "SV", "VE" ->
                    LETTER;
            default -> A4;
        };
    }
}
