package vinhdanh.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vinhdanh.database.Databases;
import vinhdanh.law.LawBook;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.DataFolder;
import vinhdanh.shared.Language;

/**
 * What the environment says.
 *
 * @param environment the variables
 */
record Surroundings(Map<String, String> environment) {

    static final int DEFAULT_PORT = 8174;

    private static final Set<String> DEFAULT_PASSWORDS = Set.of("", "postgres", "password", "vinhdanh", "admin",
            "secret", "changeme", "123456");

    static Surroundings ofThisProcess() {
        return new Surroundings(System.getenv());
    }

    /** The folder of the project. */
    Path home() {
        return Path.of(this.environment.getOrDefault("VINHDANH_HOME", "")).toAbsolutePath().normalize();
    }

    /**
     * The data folder: the option, else {@code VINHDANH_DATA}, else a folder of the
     * project.
     */
    DataFolder dataFolder(@Nullable Path option, String usual) {
        Path path = (option != null) ? option
                : variable("VINHDANH_DATA").map(Path::of).orElseGet(() -> home().resolve(usual));
        return new DataFolder(path.toAbsolutePath().normalize());
    }

    /**
     * The same, for a command that writes into it.
     * @throws Refusal when it cannot, naming the folder as it was given
     */
    DataFolder writableDataFolder(@Nullable Path option, String usual) {
        DataFolder folder = dataFolder(option, usual);
        try {
            Files.createDirectories(folder.path());
        }
        catch (IOException fault) {
            throw Unwritable.folder(folder.path(), fault);
        }
        if (!Files.isWritable(folder.path())) {
            throw new Refusal(ExitCode.FAULT, "Không có quyền ghi vào thư mục dữ liệu “%s”.".formatted(folder.path()),
                    "There is no right to write into the data folder “%s”.".formatted(folder.path()));
        }
        return folder;
    }

    /**
     * The law: what the program brings, overridden by the folder of the option, else of
     * {@code VINHDANH_LAW}.
     * @throws Refusal when that folder cannot be used, with every fault
     */
    LawBook law(@Nullable Path option) {
        return lawFolder(option).map(Surroundings::shippedAnd).orElseGet(LawBook::shipped);
    }

    Optional<Path> lawFolder(@Nullable Path option) {
        return Optional.ofNullable(option).or(() -> variable("VINHDANH_LAW").map(Path::of));
    }

    private static LawBook shippedAnd(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new WrongUsage("Không có thư mục pháp luật “%s”.".formatted(folder),
                    "There is no law folder “%s”.".formatted(folder));
        }
        return switch (LawBook.with(folder)) {
            case LawBook.Reading.Read read -> read.law();
            case LawBook.Reading.Refused refused -> throw Refusals.ofLaw(refused);
        };
    }

    Databases databases(DataFolder folder) {
        return Databases.of(folder, this.environment);
    }

    /**
     * The port: the option, else {@code VINHDANH_PORT}, else 8174.
     * @throws WrongUsage when it is no port
     */
    int port(@Nullable Integer option) {
        if (option != null) {
            return checked(String.valueOf(option));
        }
        return checked(variable("VINHDANH_PORT").orElse(String.valueOf(DEFAULT_PORT)));
    }

    /**
     * Where the pages are found from outside, without a slash at the end:
     * {@code VINHDANH_ADDRESS}.
     */
    String address() {
        return address(port(null));
    }

    /** The same for a server on this port. */
    String address(int port) {
        return variable("VINHDANH_ADDRESS").map(address -> address.replaceAll("/+$", ""))
            .orElse("http://localhost:" + port);
    }

    /**
     * Why the password of the existing server won't do, if one is named: strangers would
     * guess it.
     */
    Optional<Bilingual> weakDatabasePassword() {
        String url = variable("VINHDANH_DB_URL").orElse("");
        String user = variable("VINHDANH_DB_USER").orElse("vinhdanh");
        String password = variable("VINHDANH_DB_PASSWORD").orElse("");
        boolean weak = !url.isEmpty() && !url.contains("password=")
                && (password.equals(user) || DEFAULT_PASSWORDS.contains(password.toLowerCase(Locale.ROOT)));
        return weak ? Optional.of(new Bilingual(
                "VINHDANH_DB_PASSWORD để trống hoặc là mật khẩu mặc định. Hãy đặt mật khẩu riêng cho người dùng “%s” của PostgreSQL."
                    .formatted(user),
                "VINHDANH_DB_PASSWORD is empty or a default. Give the PostgreSQL user “%s” a password of its own."
                    .formatted(user)))
                : Optional.empty();
    }

    /** How the program was called, for lines that people paste. */
    String launcher() {
        return variable("VINHDANH_LAUNCHER").orElse("./vinhdanh");
    }

    /** The one language of messages, or empty for both. */
    Optional<Language> language() {
        return variable("VINHDANH_LANG")
            .flatMap(name -> name.toLowerCase(Locale.ROOT).startsWith("vi") ? Optional.of(Language.VI)
                    : name.toLowerCase(Locale.ROOT).startsWith("en") ? Optional.of(Language.EN) : Optional.empty());
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(this.environment.get(name)).filter(value -> !value.isBlank());
    }

    private static int checked(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new WrongUsage("“%s” không phải là số cổng từ 1 đến 65535.".formatted(text),
                    "“%s” is not a port number from 1 to 65535.".formatted(text));
        }
        return Integer.parseInt(text);
    }

}
