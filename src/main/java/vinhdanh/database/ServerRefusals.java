package vinhdanh.database;

import java.util.Optional;

import vinhdanh.shared.Bilingual;

/** Why an existing PostgreSQL server, or a database on it, cannot be worked on. */
final class ServerRefusals {

    /** The oldest release of PostgreSQL that the tests are run on. */
    static final int OLDEST = 15;

    private ServerRefusals() {
    }

    /**
     * Of a release that is too old.
     * @param release its first number, such as 15
     */
    static Optional<Bilingual> ofRelease(int release) {
        return (release >= OLDEST) ? Optional.empty() : Optional.of(new Bilingual(
                "Máy chủ PostgreSQL ở VINHDANH_DB_URL là phiên bản %d; cần phiên bản %d trở lên. Hãy nâng cấp máy chủ, hoặc bỏ VINHDANH_DB_URL để dùng PostgreSQL đi kèm chương trình."
                    .formatted(release, OLDEST),
                "The PostgreSQL server of VINHDANH_DB_URL is release %d; %d or newer is needed. Upgrade the server, or leave VINHDANH_DB_URL out to use the PostgreSQL that comes with the program."
                    .formatted(release, OLDEST)));
    }

    /** Of a database whose text isn't Unicode: it couldn't tell what is in NFC. */
    static Optional<Bilingual> ofEncoding(String encoding) {
        return encoding.equals("UTF8") ? Optional.empty() : Optional.of(new Bilingual(
                "Cơ sở dữ liệu ở VINHDANH_DB_URL dùng bảng mã %s; cần UTF8. Hãy tạo cơ sở dữ liệu khác: create database … encoding 'UTF8' template template0."
                    .formatted(encoding),
                "The database of VINHDANH_DB_URL is encoded in %s; UTF8 is needed. Create another one: create database … encoding 'UTF8' template template0."
                    .formatted(encoding)));
    }

    static Optional<Bilingual> ofRights(boolean mayCreate, String user) {
        return mayCreate ? Optional.empty() : Optional.of(new Bilingual(
                "Người dùng “%s” không được tạo bảng trong cơ sở dữ liệu ở VINHDANH_DB_URL. Hãy giao quyền sở hữu: alter database … owner to %s."
                    .formatted(user, user),
                "The user “%s” may not create tables in the database of VINHDANH_DB_URL. Make it the owner: alter database … owner to %s."
                    .formatted(user, user)));
    }

    /** Of whatever the server itself says. */
    static Bilingual ofServer(String said) {
        return new Bilingual(
                "Máy chủ PostgreSQL ở VINHDANH_DB_URL không nhận lệnh: %s. Hãy kiểm tra địa chỉ, tên, mật khẩu và quyền tạo cơ sở dữ liệu."
                    .formatted(said),
                "The PostgreSQL server of VINHDANH_DB_URL refuses: %s. Check address, user, password and the right to create databases."
                    .formatted(said));
    }

}
