package vinhdanh.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.ledger.Receipt;
import vinhdanh.shared.Digest;
import vinhdanh.shared.FileStore;
import vinhdanh.shared.Text;
import vinhdanh.site.Site;

/**
 * A campaign with a published decision over all 165 seats, a later decision that takes
 * one award back, and a draft that nobody may see. Everyone in it is invented.
 */
final class PublishedCampaign {

    static final String CODE = "an-giang-2021";

    static final UUID DECISION = UUID.fromString("0d15ea5e-0000-4000-8000-000000000001");

    static final UUID REVOKING = UUID.fromString("0d15ea5e-0000-4000-8000-000000000002");

    static final UUID DRAFT = UUID.fromString("0d15ea5e-0000-4000-8000-000000000003");

    static final UUID DRAFT_DOCUMENT = UUID.fromString("d0c00000-0000-4000-8000-000000000001");

    static final UUID PAYMENTS = UUID.fromString("d0c00000-0000-4000-8000-000000000002");

    static final UUID DOCUMENT = UUID.fromString("d0c00000-0000-4000-8000-000000000003");

    static final String DRAFT_NAME = "Bí Mật Chưa Công Bố";

    private static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi",
            "Đỗ", "Hồ", "Ngô", "Dương");

    private static final List<String> MIDDLES = List.of("Thị Ngọc", "Văn", "Hữu", "Minh", "Thị Kim", "Quốc", "Thanh");

    private static final List<String> GIVEN = List.of("Ánh", "Bình", "Châu", "Dũng", "Đức", "Giang", "Hạnh", "Khoa",
            "Lan", "Mỹ", "Nghĩa", "Oanh", "Phượng", "Quý", "Sơn", "Thảo", "Uyên", "Vượng", "Yến");

    private final JdbcClient database;

    private final TransactionTemplate transaction;

    private final Ledger ledger;

    private final FileStore files;

    final List<UUID> certificates = new ArrayList<>();

    private final List<UUID> units = new ArrayList<>();

    private final UUID campaign = id(7, 1);

    private int count;

    /** The campaign, in the database of a site. */
    static PublishedCampaign on(Site site) {
        return new PublishedCampaign(site.database(),
                new TransactionTemplate(site.bean(PlatformTransactionManager.class)), site.bean(Ledger.class),
                site.bean(FileStore.class))
            .insert();
    }

    PublishedCampaign(JdbcClient database, TransactionTemplate transaction, Ledger ledger, FileStore files) {
        this.database = database;
        this.transaction = transaction;
        this.ledger = ledger;
        this.files = files;
    }

    UUID validCertificate() {
        return this.certificates.get(60);
    }

    UUID revokedCertificate() {
        return this.certificates.getLast();
    }

    UUID draftCertificate() {
        return id(6, 9999);
    }

    PublishedCampaign insert() {
        this.transaction.executeWithoutResult(status -> {
            units();
            plan();
            UUID first = line("cap-huyen", 1, "Cấp huyện và tổ chức bầu cử", "District level and election bodies", null,
                    Map.of("collective", 41, "individual", 70));
            UUID second = line("cap-tinh", 2, "Cấp tỉnh", "Provincial level", null,
                    Map.of("collective", 10, "individual", 15));
            UUID third = line("ban-bau-cu", 3, "Ban bầu cử", "Election boards", null, Map.of("individual", 10));
            UUID fourth = line("tieu-ban", 4, "Tiểu ban, bộ phận giúp việc", "Sub-committees and advisory sections",
                    "first", Map.of("individual", 20));
            decision(DECISION, "1234/QĐ-UBND", "2021-06-25", "Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
                    null, "2021-06-25T09:30:00+07");
            decision(REVOKING, "1501/QĐ-UBND", "2021-06-29", "Về việc hủy bỏ quyết định tặng Bằng khen", DECISION,
                    "2021-06-30T08:00:00+07");
            decision(DRAFT, "9999/QĐ-UBND", "2021-06-30", "Dự thảo chưa ký", null, null);
            awards(DECISION, first, "collective", 40);
            awards(DECISION, second, "collective", 10);
            awards(DECISION, first, "individual", 70);
            awards(DECISION, second, "individual", 15);
            awards(DECISION, third, "individual", 10);
            awards(DECISION, fourth, "individual", 20);
            draftAward(first);
            documents();
        });
        revokeTheLast();
        this.ledger.publish();
        return this;
    }

    private static UUID id(int kind, int number) {
        return UUID.fromString(String.format("%08x-0000-4000-8000-%012x", kind * 0x01010101, number));
    }

    private void units() {
        unit("an-giang", "Tỉnh An Giang", "UBND tỉnh", "province");
        for (String district : List.of("Thành phố Long Xuyên", "Thành phố Châu Đốc", "Thị xã Tân Châu", "Huyện An Phú",
                "Huyện Châu Phú", "Huyện Châu Thành", "Huyện Chợ Mới", "Huyện Phú Tân", "Huyện Thoại Sơn",
                "Huyện Tịnh Biên", "Huyện Tri Tôn")) {
            unit(Text.fold(district).replace(' ', '-'), "Ủy ban nhân dân " + district, district, "district");
        }
        unit("so-noi-vu", "Sở Nội vụ tỉnh An Giang", "Sở Nội vụ", "department");
    }

    private void unit(String code, String name, String shortName, String tier) {
        UUID id = id(1, this.units.size() + 1);
        this.units.add(id);
        run("""
                insert into unit (id, place, code, name, short_name, type, tier, valid_from, temporary)
                values (?, 'an-giang', ?, ?, ?, ?, ?, date '2000-01-01', false)
                """, id, code, name, shortName, tier, tier);
    }

    private void plan() {
        run("""
                insert into campaign (id, code, place, number, issued, issuer_id, title_vi, title_en, headline_vi,
                                      headline_en, closing, plan_sha256)
                values (?, ?, 'an-giang', '174/KH-UBND', date '2021-04-06', ?,
                        'Thi đua thực hiện thắng lợi Cuộc bầu cử đại biểu Quốc hội khóa XV và bầu cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021-2026 trên địa bàn tỉnh An Giang',
                        'Carrying out victoriously the elections to the 15th National Assembly and to People''s Councils at all levels, 2021-2026 term, in An Giang province',
                        'Ưu tiên khen thưởng những cá nhân trực tiếp tham mưu, thực hiện tốt công tác bầu cử.',
                        'Priority in commendation for individuals who directly advise on and carry out election work well.',
                        date '2021-06-07', '\\x00')
                """,
                this.campaign, CODE, this.units.getFirst());
        statement("purpose", 1,
                "Tổ chức cuộc bầu cử dân chủ, bình đẳng, đúng pháp luật, an toàn, tiết kiệm và thực sự là ngày hội của toàn dân.",
                "An election that is democratic, equal, lawful, safe and thrifty, and truly a festival of the whole people.");
        statement("purpose", 2, "Động viên, khen thưởng kịp thời các tập thể, cá nhân có thành tích xuất sắc.",
                "Timely encouragement and commendation of outstanding collectives and individuals.");
        statement("requirement", 1, "Phong trào gắn với nhiệm vụ chính trị của cơ quan, đơn vị.",
                "The campaign is tied to the unit's own political tasks.");
        statement("requirement", 2,
                "Bình xét khách quan, chính xác, công khai, dân chủ, đúng đối tượng, đúng tiêu chuẩn.",
                "Selection is objective, accurate, public, democratic, of the right people and by the standards.");
        String[][] contents = {
                { "Tuyên truyền, cổ động trước, trong và sau cuộc bầu cử", "Propaganda and mobilisation" },
                { "Hiệp thương, giới thiệu người ứng cử", "Consultation rounds that introduce candidates" },
                { "Chỉ đạo, giám sát, kiểm tra công tác bầu cử", "Direction, supervision and inspection" },
                { "Hướng dẫn nghiệp vụ chuyên môn", "Professional guidance" },
                { "Niêm yết danh sách cử tri, danh sách người ứng cử đúng hạn",
                        "Posting the lists, accurate and on time" },
                { "Ban bầu cử, Tổ bầu cử làm đúng nhiệm vụ, đúng luật",
                        "Election boards and teams do their tasks by law" },
                { "Vận động cử tri đi bầu đông đủ, có chất lượng", "Mobilising voters to vote" },
                { "Giữ vững an ninh trật tự, an toàn tuyệt đối", "Security and order; the election is safe" } };
        for (int i = 0; i < contents.length; i++) {
            run("insert into content values (?, ?, ?, ?)", this.campaign, i + 1, contents[i][0], contents[i][1]);
        }
        milestone(1, "Phát động", "Launch", "2021-04-06", "2021-04-06", false);
        milestone(2, "Ngày bầu cử", "Election day", "2021-05-23", "2021-05-23", false);
        milestone(3, "Bình xét tại đơn vị", "Peer review in units", "2021-05-24", "2021-06-04", true);
        milestone(4, "Hạn nhận hồ sơ", "Nominations close", "2021-06-07", "2021-06-07", true);
        milestone(5, "Thẩm định, Hội đồng", "Appraisal, council", "2021-06-08", "2021-06-22", true);
        milestone(6, "Quyết định, trao thưởng", "Decision, ceremony", "2021-06-25", "2021-07-09", true);
        milestone(7, "Tổng kết", "Summing-up", "2021-07-20", "2021-07-31", false);
    }

    private void statement(String kind, int position, String vi, String en) {
        run("insert into campaign_statement values (?, ?, ?, ?, ?)", this.campaign, kind, position, vi, en);
    }

    private void milestone(int position, String vi, String en, String first, String last, boolean supplement) {
        run("insert into milestone values (?, ?, ?, ?, ?, ?, ?, ?)", this.campaign, position, "m" + position, vi, en,
                LocalDate.parse(first), LocalDate.parse(last), supplement);
    }

    private UUID line(String code, int position, String vi, String en, @Nullable String priority,
            Map<String, Integer> seats) {
        UUID id = id(2, position);
        run("""
                insert into quota_line (id, campaign_id, code, position, vi, en, award_form, priority)
                values (?, ?, ?, ?, ?, ?, 'bang-khen-tinh', ?)
                """, id, this.campaign, code, position, vi, en, priority);
        seats.forEach((subject, number) -> {
            run("insert into line_seats (line_id, subject, seats) values (?, ?, ?)", id, subject, number);
            run("""
                    insert into campaign_seats (campaign_id, subject, seats) values (?, ?, ?)
                    on conflict (campaign_id, subject) do update set seats = campaign_seats.seats + excluded.seats
                    """, this.campaign, subject, number);
        });
        return id;
    }

    private void decision(UUID id, String number, String day, String title, @Nullable UUID revokes,
            @Nullable String published) {
        run("""
                insert into decision (id, campaign_id, issuer_id, number, day, signer, signer_title, authority_vi,
                                      authority_en, title_vi, revokes, published_at)
                values (?, ?, ?, ?, ?, 'Lê Hoàng Mẫu', 'CHỦ TỊCH', 'Chủ tịch Ủy ban nhân dân tỉnh An Giang',
                        'Chairman of the People''s Committee of An Giang Province', ?, ?, cast(? as timestamptz))
                """, id, this.campaign, this.units.getFirst(), number, LocalDate.parse(day), title, revokes, published);
        this.ledger.record(Act.DECISION_SIGNED, id, Digest.sha256(number.getBytes(StandardCharsets.UTF_8)));
    }

    private void awards(UUID decision, UUID line, String subject, int number) {
        for (int i = 1; i <= number; i++) {
            this.count++;
            boolean collective = subject.equals("collective");
            String name = collective ? collective(this.count) : person(this.count);
            String description = collective ? "Đơn vị mẫu số " + this.count
                    : "Chuyên viên Phòng Nội vụ, tổ viên Tổ bầu cử số " + this.count;
            UUID award = award(decision, line, subject, name, description, this.count);
            certificate(award, id(6, this.count), this.count);
        }
    }

    private void draftAward(UUID line) {
        UUID award = award(DRAFT, line, "collective", DRAFT_NAME, "Không ai được thấy", 9999);
        certificate(award, draftCertificate(), 9999);
        this.certificates.remove(draftCertificate());
    }

    private UUID award(UUID decision, UUID line, String subject, String name, String description, int number) {
        UUID unit = this.units.get(1 + number % (this.units.size() - 1));
        UUID submission = id(3, 1 + number % (this.units.size() - 1));
        run("""
                insert into submission (id, campaign_id, unit_id, file_name, file_sha256, number, day, members, present,
                                        rows_read, rows_refused, received_at)
                values (?, ?, ?, 'mau.xlsx', ?, '12/TTr', date '2021-06-01', 10, 10, 20, 0, '2021-06-02T08:00:00+07')
                on conflict do nothing
                """, submission, this.campaign, unit,
                Digest.sha256(unit.toString().getBytes(StandardCharsets.UTF_8)).bytes());
        UUID person = id(4, number);
        run("insert into subject (id, kind, identity, name, match_key) values (?, ?, ?, ?, ?)", person, subject,
                Digest.sha256(person.toString().getBytes(StandardCharsets.UTF_8)).bytes(), name, Text.fold(name));
        UUID nomination = id(5, number);
        String[] words = Text.fold(name).split(" ");
        String sortKey = words[words.length - 1] + " " + Text.fold(name);
        run("""
                insert into nomination (id, campaign_id, submission_id, unit_id, line_id, subject, subject_id, award_form,
                                        preference, sheet, row_number, ticket, name, sort_key, search_key, achievement)
                values (?, ?, ?, ?, ?, ?, ?, 'bang-khen-tinh', 1, 'Danh sách', ?, ?, ?, ?, ?, 'Hoàn thành tốt nhiệm vụ')
                """,
                nomination, this.campaign, submission, unit, line, subject, person, number, "t" + number, name, sortKey,
                Text.fold(name));
        UUID award = id(8, number);
        run("""
                insert into award (id, decision_id, campaign_id, nomination_id, subject_id, line_id, unit_id, subject,
                                   award_form, position, salutation, name, sort_key, search_key, description, amount)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'bang-khen-tinh', ?, ?, ?, ?, ?, ?, ?)
                """, award, decision, this.campaign, nomination, person, line, unit, subject, number,
                subject.equals("collective") ? null : number % 7 % 4 == 0 ? "Bà" : "Ông", name, sortKey,
                Text.fold(name + " " + description), description, subject.equals("collective") ? 2_980_000 : 1_490_000);
        return award;
    }

    private void certificate(UUID award, UUID certificate, int number) {
        Receipt receipt = this.ledger.record(Act.CERTIFICATE_ISSUED, certificate,
                Digest.sha256(("certificate " + number).getBytes(StandardCharsets.UTF_8)));
        run("""
                insert into certificate (id, award_id, place, honour_number, year, issued_at, file_name, sha256, receipt_id)
                values (?, ?, 'an-giang', ?, 2021, ?, ?, ?, ?)
                """,
                certificate, award, number, OffsetDateTime.parse("2021-06-25T10:00:00+07:00"), certificate + ".pdf",
                receipt.content().bytes(), receipt.id());
        this.certificates.add(certificate);
    }

    private void revokeTheLast() {
        this.transaction.executeWithoutResult(status -> run("""
                update award set revoked_by = ? where id = (select award_id from certificate where id = ?)
                """, REVOKING, revokedCertificate()));
    }

    private void documents() {
        document(DOCUMENT, DECISION, "decision", "Quyết định 1234.pdf", "application/pdf", "%PDF-1.7 mẫu");
        document(id(9, 4), DECISION, "decision", "Quyết định 1234.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK mẫu");
        document(PAYMENTS, DECISION, "payments", "payments.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK tiền");
        document(DRAFT_DOCUMENT, DRAFT, "decision", "draft.pdf", "application/pdf", "%PDF-1.7 bí mật");
    }

    private void document(UUID id, UUID decision, String kind, String name, String type, String content) {
        try {
            Path file = Files.createTempFile("document", null);
            Files.writeString(file, content);
            byte[] sha256 = this.files.keep(file);
            run("""
                    insert into document (id, campaign_id, decision_id, kind, name, media_type, sha256, size)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """, id, this.campaign, decision, kind, name, type, sha256, Files.size(file));
            Files.delete(file);
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String collective(int number) {
        return switch (number % 4) {
            case 0 -> "Phòng Nội vụ số " + number;
            case 1 -> "Ủy ban nhân dân xã Mẫu " + number;
            case 2 -> "Ủy ban Mặt trận Tổ quốc phường Mẫu " + number;
            default -> "Tổ bầu cử số " + number;
        };
    }

    private static String person(int number) {
        return FAMILIES.get(number % FAMILIES.size()) + " " + MIDDLES.get(number % MIDDLES.size()) + " "
                + GIVEN.get(number % GIVEN.size());
    }

    private void run(String sql, @Nullable Object... parameters) {
        this.database.sql(sql).params(Arrays.asList(parameters)).update();
    }

}
