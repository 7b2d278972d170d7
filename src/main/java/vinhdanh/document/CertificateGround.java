package vinhdanh.document;

/**
 * What every certificate has in common: the border, the emblem and the pale rosette
 * behind the words, all drawn by us.
 */
final class CertificateGround {

    static final double WIDTH = 841.89;

    static final double HEIGHT = 595.28;

    static final int RED = 0xB3141B;

    static final int GOLD = 0xC39A3B;

    private static final int PALE = 0xFBF5E4;

    private static final int PALER = 0xFDFAF1;

    /** Where the ornamental band begins and how wide it is. */
    private static final double BAND = 31;

    private static final double BAND_WIDTH = 20;

    private static final double MIDDLE = BAND + BAND_WIDTH / 2;

    /** The name under which the ground paints {@link #CORNER}. */
    static final String CORNER_NAME = "C";

    /** The lower left quarter of the band, which the ground paints four times. */
    static final PdfForm CORNER = corner();

    /** The border, the emblem and the rosette: the same for all, packed once. */
    static final PdfForm FORM = draw();

    private CertificateGround() {
    }

    private static PdfForm draw() {
        PdfInk ink = new PdfInk();
        rosette(ink, WIDTH / 2, HEIGHT / 2 - 6);
        lines(ink);
        band(ink);
        emblem(ink, WIDTH / 2, HEIGHT - 89);
        return PdfForm.of(ink, WIDTH, HEIGHT);
    }

    private static void lines(PdfInk ink) {
        frame(ink, RED, 2.4, 24);
        frame(ink, GOLD, 0.8, 28);
        frame(ink, GOLD, 0.8, BAND + BAND_WIDTH + 3);
        frame(ink, RED, 1.2, BAND + BAND_WIDTH + 6);
    }

    private static void frame(PdfInk ink, int colour, double width, double inset) {
        ink.stroke(colour).width(width).rectangle(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset).operator("S");
    }

    /** Interlaced waves along the four sides and a star in each corner. */
    private static void band(PdfInk ink) {
        for (int right : new int[] { 0, 1 }) {
            for (int up : new int[] { 0, 1 }) {
                ink.form(CORNER_NAME, 1 - 2 * right, 1 - 2 * up, right * WIDTH, up * HEIGHT);
                double x = right * WIDTH + (1 - 2 * right) * MIDDLE;
                star(ink, GOLD, x, up * HEIGHT + (1 - 2 * up) * MIDDLE, BAND_WIDTH / 2 - 3.5, 5, 0.382);
            }
        }
    }

    private static PdfForm corner() {
        PdfInk ink = new PdfInk();
        waves(ink, WIDTH / 2, MIDDLE, false);
        waves(ink, HEIGHT / 2, MIDDLE, true);
        ink.stroke(GOLD).width(0.8).rectangle(BAND, BAND, BAND_WIDTH, BAND_WIDTH).operator("S");
        ink.fill(RED).circle(MIDDLE, MIDDLE, BAND_WIDTH / 2 - 2).operator("f");
        return PdfForm.of(ink, WIDTH, HEIGHT);
    }

    /** Waves from the corner to the middle of a side, where they meet their mirror. */
    private static void waves(PdfInk ink, double to, double across, boolean upright) {
        double from = BAND + BAND_WIDTH;
        int halves = (int) Math.round((to - from) / 12);
        double half = (to - from) / halves;
        for (double height : new double[] { 8, -8, 4.5, -4.5 }) {
            ink.stroke(Math.abs(height) > 5 ? GOLD : RED).width(Math.abs(height) > 5 ? 0.9 : 0.5);
            point(ink, upright, from, across).operator("m");
            double side = height * 4 / 3;
            for (int i = 0; i < halves; i++) {
                double x = from + i * half;
                point(ink, upright, x + half * 0.3642, across + side);
                point(ink, upright, x + half * 0.6358, across + side);
                point(ink, upright, x + half, across).operator("c");
                side = -side;
            }
            ink.operator("S");
        }
        ink.stroke(GOLD).beads(2.6, half);
        point(ink, upright, from + half / 2, across).operator("m");
        point(ink, upright, to, across).operator("l").operator("S").operator("Q");
    }

    private static PdfInk point(PdfInk ink, boolean upright, double along, double across) {
        return upright ? ink.number(across).number(along) : ink.number(along).number(across);
    }

    /** A gold star in a red disc, ringed with beads. */
    private static void emblem(PdfInk ink, double x, double y) {
        ink.fill(GOLD).circle(x, y, 25).operator("f");
        ink.fill(RED).circle(x, y, 23.6).operator("f");
        ink.stroke(0xE8C766).width(0.7).circle(x, y, 19.2).operator("S");
        ink.beads(1.8, 2 * Math.PI * 21.4 / 36).circle(x, y, 21.4).operator("S").operator("Q");
        star(ink, 0xF5D130, x, y, 15.5, 5, 0.382);
    }

    /** Rings and rays as on a bronze drum, so pale that words stand on them. */
    private static void rosette(PdfInk ink, double x, double y) {
        ink.fill(PALER).circle(x, y, 205).operator("f");
        for (double radius : new double[] { 205, 199, 178, 172, 134, 128, 96 }) {
            ink.stroke(PALE).width(2).circle(x, y, radius).operator("S");
        }
        ink.beads(12, 2 * Math.PI * 188.5 / 48).circle(x, y, 188.5).operator("S").operator("Q");
        ink.fill(PALE);
        for (int i = 0; i < 28; i++) {
            wedge(ink, x, y, Math.PI * i / 14);
        }
        star(ink, PALE, x, y, 92, 14, 0.42);
    }

    private static void wedge(PdfInk ink, double x, double y, double angle) {
        double wide = Math.PI / 34;
        ink.move(x + 138 * Math.cos(angle - wide), y + 138 * Math.sin(angle - wide))
            .to(x + 168 * Math.cos(angle), y + 168 * Math.sin(angle))
            .to(x + 138 * Math.cos(angle + wide), y + 138 * Math.sin(angle + wide))
            .operator("f");
    }

    private static void star(PdfInk ink, int colour, double x, double y, double radius, int points, double inner) {
        ink.fill(colour);
        for (int i = 0; i < 2 * points; i++) {
            double angle = Math.PI / 2 + Math.PI * i / points;
            double r = i % 2 == 0 ? radius : radius * inner;
            double px = x + r * Math.cos(angle);
            double py = y + r * Math.sin(angle);
            if (i == 0) {
                ink.move(px, py);
            }
            else {
                ink.to(px, py);
            }
        }
        ink.operator("f");
    }

}
