package vinhdanh.nomination.duplicate;

import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.CitizenNumberVault;
import vinhdanh.nomination.form.Places;
import vinhdanh.people.Units;
import vinhdanh.shared.Text;
import vinhdanh.shared.VietnameseOrder;

/** Who or what can be commended, found or made by what is known of them. */
@Repository
public class SubjectsKnown {

    private final JdbcClient sql;

    private final CitizenNumberVault vault;

    SubjectsKnown(JdbcClient sql, CitizenNumberVault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /**
     * What is known of a subject.
     *
     * @param workplace where an individual works, or who manages a collective
     * @param citizenNumber empty where it isn't known
     */
    public record Known(SubjectKind kind, String name, @Nullable LocalDate birth, String workplace,
            String citizenNumber) {
    }

    /**
     * The subject of the same identity as a nomination of the same person would have; a
     * new one where there is none.
     */
    public UUID findOrAdd(Known known, Units units, LocalDate day) {
        byte[] identity = this.vault.identity(known.kind().code() + "|" + identity(known, units, day));
        this.sql.sql("""
                insert into subject (id, kind, identity, name, match_key, birth_date, citizen_number)
                values (:id, :kind, :identity, :name, :key, :birth, :citizen)
                on conflict (kind, identity) do nothing
                """)
            .param("id", UUID.randomUUID())
            .param("kind", known.kind().code(), Types.OTHER)
            .param("identity", identity)
            .param("name", known.name())
            .param("key", Text.fold(known.name()))
            .param("birth", known.birth(), Types.DATE)
            .param("citizen", known.citizenNumber().isEmpty() ? null : this.vault.seal(known.citizenNumber()),
                    Types.BINARY)
            .update();
        return this.sql.sql("select id from subject where kind = :kind and identity = :identity")
            .param("kind", known.kind().code(), Types.OTHER)
            .param("identity", identity)
            .query(UUID.class)
            .single();
    }

    private static String identity(Known known, Units units, LocalDate day) {
        if (!known.citizenNumber().isEmpty()) {
            return "citizen|" + known.citizenNumber();
        }
        String who = known.kind() == SubjectKind.INDIVIDUAL ? Text.fold(known.name())
                : VietnameseOrder.key(known.name());
        return who + "|" + known.birth() + "|" + new Places(units, day).key(known.workplace());
    }

}
