package vinhdanh.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

import vinhdanh.database.Cluster.Durability;
import vinhdanh.database.Database.Address;
import vinhdanh.database.Database.Ending;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.DataFolder;
import vinhdanh.shared.Folders;

/**
 * Opens databases: on the PostgreSQL that the program brings with it, or, where
 * {@code VINHDANH_DB_URL} names one, on a server that is there already. The two behave
 * the same.
 */
public final class Databases {

    private final DataFolder folder;

    private final Optional<ExistingServer> server;

    private Databases(DataFolder folder, Optional<ExistingServer> server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * What the environment says.
     * @param folder where the program's own clusters lie
     * @param environment {@code VINHDANH_DB_URL} (such as
     * {@code jdbc:postgresql://host/name}), {@code VINHDANH_DB_USER},
     * {@code VINHDANH_DB_PASSWORD}; without the first the program runs its own server
     */
    public static Databases of(DataFolder folder, Map<String, String> environment) {
        return new Databases(folder, ExistingServer.in(environment));
    }

    /**
     * The database of the data folder, which outlives the process.
     * @throws DatabaseFault when another process has it, or when it cannot be opened
     */
    public Database open() {
        return open(() -> {
        });
    }

    /**
     * The same.
     * @param preparation done before the database is opened, while nobody else has the
     * data folder
     */
    public Database open(Preparation preparation) {
        return opened(endings -> {
            DataFolder.Lock lock = this.folder.lock().orElseThrow(this::inUse);
            endings.push(lock::close);
            preparation.prepare();
            return this.server.isPresent() ? this.server.get().database()
                    : ownDatabase(this.folder.database(), Durability.KEEP, endings);
        });
    }

    /** The address of the server that is there already; empty for the program's own. */
    public String address() {
        return this.server.map(ExistingServer::address).orElse("");
    }

    /**
     * Makes sure that an existing server's database is empty and claimed for a purpose.
     * One that was claimed for it before is emptied; the program's own database is
     * claimed by its folder.
     * @param purpose such as {@code demo}
     * @param claim who claims it for that purpose
     * @return whether it is; false when it holds anything else, which is left alone
     */
    public boolean claim(String purpose, String claim) {
        return this.server.isEmpty() || new Claim(this.server.get(), purpose).take(claim);
    }

    /** Whether the database is claimed for the purpose by just this one. */
    public boolean isClaimed(String purpose, String claim) {
        return this.server.isEmpty() || new Claim(this.server.get(), purpose).isHeldBy(claim);
    }

    /** A new and empty database for one job, gone when it is closed. */
    public Database openForOneJob() {
        return opened(endings -> openIn(JobFolder.in(this.folder), endings));
    }

    /**
     * A new and empty database for one job that keeps files too; both are gone when it is
     * closed, or when the program is told to stop.
     */
    public Database openForOneJob(JobFolder job) {
        return opened(endings -> openIn(job, endings));
    }

    private Address openIn(JobFolder job, Deque<Ending> endings) throws IOException {
        endings.push(job::close);
        return this.server.isPresent() ? this.server.get().newDatabase(endings)
                : ownDatabase(job.data().database(), Durability.THROW_AWAY, endings);
    }

    private Database opened(Opening opening) {
        Deque<Ending> endings = new ArrayDeque<>();
        try {
            return Database.at(opening.address(endings), endings);
        }
        catch (IOException fault) {
            endings.forEach(Databases::tryToEnd);
            throw new UncheckedIOException(fault);
        }
        catch (RuntimeException fault) {
            endings.forEach(Databases::tryToEnd);
            throw fault;
        }
    }

    private static void tryToEnd(Ending ending) {
        try {
            ending.run();
        }
        catch (IOException alreadyFailing) {
            // The fault that is on its way to the caller matters more.
        }
    }

    private Address ownDatabase(Path clusterFolder, Durability durability, Deque<Ending> endings) throws IOException {
        Path programs = PostgresBinaries.unpackedIn(this.folder.runtime());
        PostgresServer server = PostgresServer.start(Cluster.in(clusterFolder, programs, durability));
        endings.push(server::close);
        return new Address(server.url("postgres"), Cluster.USER, server.password());
    }

    private DatabaseFault inUse() {
        return new DatabaseFault(new Bilingual(
                "Thư mục dữ liệu " + this.folder.path() + " đang được một chương trình khác sử dụng. Hãy dừng chương "
                        + "trình đó hoặc chọn thư mục khác bằng VINHDANH_DATA.",
                "The data folder " + this.folder.path() + " is in use by another program. Stop that one, or choose "
                        + "another folder by VINHDANH_DATA."));
    }

    /** Something to be done first. */
    @FunctionalInterface
    public interface Preparation {

        void prepare() throws IOException;

    }

    /** Finds the address, or starts what has one. */
    @FunctionalInterface
    private interface Opening {

        Address address(Deque<Ending> endings) throws IOException;

    }

}
