package vinhdanh.page;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

@Open
@Controller
class AssetController {

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{version}/{*name}")
    ResponseEntity<byte[]> asset(@PathVariable String version, @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings) {
        Assets.Asset asset = this.assets.find(name.substring(1)).orElseThrow(NotFound::new);
        boolean pack = asset.isPacked() && encodings != null && encodings.contains("gzip");
        ResponseEntity.BodyBuilder response = ResponseEntity.ok()
            .header(HttpHeaders.CONTENT_TYPE, asset.type())
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
            .cacheControl(lifetime(version));
        if (pack) {
            response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return response.body(pack ? asset.packed() : asset.plain());
    }

    private CacheControl lifetime(String version) {
        return this.assets.isCurrent(version) ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noCache();
    }

}
