package no.tunet.directory.picture;

import java.time.Duration;
import java.util.UUID;
import no.tunet.access.Public;
import no.tunet.ui.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out pictures; an address names the bytes by their checksum, so it may be kept for ever. */
@Controller
class PictureApi {
    private final KeepPictures keep;

    PictureApi(KeepPictures keep) {
        this.keep = keep;
    }

    @Public
    @GetMapping("/bilder/{id}/{hash:[0-9a-f]{64}}.jpg")
    ResponseEntity<byte[]> show(@PathVariable UUID id, @PathVariable String hash) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .eTag("\"" + hash + "\"")
                .body(keep.file(id, hash).orElseThrow(NotFound::new));
    }
}
