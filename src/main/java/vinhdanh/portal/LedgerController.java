package vinhdanh.portal;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vinhdanh.ledger.Checkpoint;
import vinhdanh.ledger.Ledger;
import vinhdanh.ledger.LedgerTiles;
import vinhdanh.page.NotFound;
import vinhdanh.page.Open;

/**
 * The public log where other people's tools look for it, by C2SP tlog-tiles: under
 * {@code /ledger}, open to every origin.
 */
@Open
@Controller
class LedgerController {

    private static final String TEXT = "text/plain;charset=UTF-8";

    private final Ledger ledger;

    private final LedgerTiles tiles;

    LedgerController(Ledger ledger, LedgerTiles tiles) {
        this.ledger = ledger;
        this.tiles = tiles;
    }

    @GetMapping("/ledger/checkpoint")
    ResponseEntity<String> checkpoint() {
        Checkpoint latest = this.ledger.latest().orElseThrow(NotFound::new);
        return open(CacheControl.noCache()).header(HttpHeaders.CONTENT_TYPE, TEXT).body(latest.note());
    }

    @GetMapping("/ledger/key")
    ResponseEntity<String> key() {
        return open(CacheControl.noCache()).header(HttpHeaders.CONTENT_TYPE, TEXT)
            .body(this.ledger.verifierKey() + "\n");
    }

    @GetMapping("/ledger/tile/{*path}")
    ResponseEntity<byte[]> tile(@PathVariable String path) {
        byte[] tile = this.tiles.find("tile" + path).orElseThrow(NotFound::new);
        return open(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
            .contentType(MediaType.APPLICATION_OCTET_STREAM)
            .body(tile);
    }

    private static ResponseEntity.BodyBuilder open(CacheControl lifetime) {
        return ResponseEntity.ok().cacheControl(lifetime).header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }

}
