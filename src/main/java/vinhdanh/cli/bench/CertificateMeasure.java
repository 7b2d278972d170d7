package vinhdanh.cli.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import vinhdanh.document.Certificate;
import vinhdanh.document.CertificateWriter;

/** Certificates in one file against PDFBox alone, files of one each, and the heap. */
final class CertificateMeasure implements Measure {

    static final double LIMIT = 1.3;

    /**
     * A file ends with a table of where its objects are: a few numbers for each page.
     */
    static final double BYTES = 64;

    private final Scale scale;

    private final Path folder;

    CertificateMeasure(Scale scale, Path folder) {
        this.scale = scale;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "certificates";
    }

    @Override
    public List<Figure> run() throws Exception {
        int many = this.scale.size(10_000, 20);
        Path file = Files.createTempFile(this.folder, "certificates", ".pdf");
        Rounds.Times times = Rounds.interleaved(this.scale.rounds(), () -> ours(many, file), () -> bare(many, file));
        int single = this.scale.size(2_000, 5);
        Rounds.Times singles = Rounds.interleaved(this.scale.rounds(), () -> singles(single), () -> ours(single, file));
        double bytes = bytesEach(many / 10, many, file);
        Figure growth = growth(file);
        Files.delete(file);
        return List.of(
                Figure.ratio(name(), many, times, LIMIT,
                        Map.of("peer", "PDFBox drawing the same page", "perSecond", many / times.ours())),
                Figure.value(name() + "-heap", many, "B each", bytes, BYTES, Map.of("from", many / 10, "to", many)),
                growth, new Figure(name() + "-single", single, "s", singles.ours(), singles.peer(), null,
                        Map.of("peer", "as many in one file", "perSecond", single / singles.ours())));
    }

    private Figure growth(Path file) throws Exception {
        Growth growth = new Growth();
        for (int size : Growth.sizes(this.scale.size(1_000, 10), this.scale.size(100_000, 100))) {
            double[] took = new double[Math.clamp(this.scale.size(20_000 / size, 1), 1, 11)];
            for (int round = 0; round < took.length; round++) {
                took[round] = Rounds.time(() -> ours(size, file)).busy();
            }
            growth.add(size, Rounds.median(took));
        }
        return growth.figure(name() + "-growth");
    }

    private static void ours(int count, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); CertificateWriter writer = writer(out)) {
            add(writer, 0, count);
        }
    }

    private static CertificateWriter writer(OutputStream out) throws IOException {
        return new CertificateWriter(out, InventedCertificates.TITLE, InventedCertificates.AUTHORITY,
                InventedCertificates.MADE);
    }

    private static void add(CertificateWriter writer, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            writer.add(InventedCertificates.number(i));
        }
    }

    private static void bare(int count, Path file) throws IOException {
        try (BarePdf pdf = new BarePdf();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (int i = 0; i < count; i++) {
                Certificate certificate = InventedCertificates.number(i);
                int middle = certificate.achievement().indexOf(' ', certificate.achievement().length() / 2);
                pdf.add(certificate, new String[] { certificate.achievement().substring(0, middle),
                        certificate.achievement().substring(middle + 1) });
            }
            pdf.save(out);
        }
    }

    private static void singles(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            CertificateWriter.write(InventedCertificates.number(i), InventedCertificates.MADE,
                    OutputStream.nullOutputStream());
        }
    }

    /** How much more heap is held for each certificate between few and many. */
    private static double bytesEach(int few, int many, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); CertificateWriter writer = writer(out)) {
            add(writer, 0, few);
            long before = used();
            add(writer, few, many);
            return Math.max(0, used() - before) / (double) (many - few);
        }
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

}
