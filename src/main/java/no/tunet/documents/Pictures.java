package no.tunet.documents;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;
import org.springframework.stereotype.Component;

/**
 * Makes pictures that people send safe to keep and show: JPEG and PNG in, size and pixels checked before anything is decoded, turned upright and drawn
 * anew without what the camera wrote about place and time. Refuses files that are also something else.
 */
@Component
public class Pictures {
    private static final int AT_ONCE = 2;
    private static final int MOST_OBLONG = 8;

    private final Semaphore drawing = new Semaphore(AT_ONCE, true);

    /** The picture chosen in a file field, made safe; what is wrong with it stands at the field. Empty without a word when no file was chosen. */
    public Optional<SafePicture> chosen(Form form, String field) {
        var file = form.file(field);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        var limits = PictureLimits.USUAL;
        try {
            var made = file.get().getSize() > limits.mostBytes()
                    ? Decision.<SafePicture>refused(tooManyBytes(limits))
                    : safe(file.get().getBytes(), limits);
            return switch (made) {
                case Decision.Accepted<SafePicture>(var picture) -> Optional.of(picture);
                case Decision.Refused<SafePicture>(var reasons) -> {
                    reasons.forEach(reason -> form.fail(field, reason));
                    yield Optional.empty();
                }
            };
        } catch (IOException lost) {
            form.fail(field, Reason.of("documents.picture.unreadable"));
            return Optional.empty();
        }
    }

    /** The same for bytes from elsewhere. */
    public Decision<SafePicture> safe(byte[] file) {
        return safe(file, PictureLimits.USUAL);
    }

    Decision<SafePicture> safe(byte[] file, PictureLimits limits) {
        if (file.length > limits.mostBytes()) {
            return Decision.refused(tooManyBytes(limits));
        }
        var format = PictureFile.format(file);
        if (format.isEmpty()) {
            return Decision.refused(Reason.of("documents.picture.format"));
        }
        if (PictureFile.isAlsoSomethingElse(file)) {
            return Decision.refused(Reason.of("documents.picture.polyglot"));
        }
        drawing.acquireUninterruptibly();
        try {
            return draw(file, format.get(), limits);
        } catch (IOException | RuntimeException unreadable) {
            return Decision.refused(Reason.of("documents.picture.unreadable"));
        } finally {
            drawing.release();
        }
    }

    private static Decision<SafePicture> draw(byte[] file, String format, PictureLimits limits) throws IOException {
        var size = Drawing.size(file, format);
        if (size.pixels() > limits.mostPixels()) {
            return Decision.refused(Reason.of(
                    "documents.picture.pixels", Math.ceilDiv(size.pixels(), 1_000_000L), limits.mostMegapixels()));
        }
        if (size.shortestSide() < limits.shortestSide()) {
            return Decision.refused(
                    Reason.of("documents.picture.too-small", size.width(), size.height(), limits.shortestSide()));
        }
        if (size.longestSide() > (long) MOST_OBLONG * size.shortestSide()) {
            return Decision.refused(Reason.of("documents.picture.oblong", MOST_OBLONG));
        }
        var picture = Drawing.turned(
                Drawing.decode(file, format, size), format.equals("jpeg") ? Orientation.of(file) : Orientation.UPRIGHT);
        return Decision.accepted(new SafePicture(
                Drawing.rendition(picture, limits.smallWidth()), Drawing.rendition(picture, limits.largeWidth())));
    }

    private static Reason tooManyBytes(PictureLimits limits) {
        return Reason.of("documents.picture.bytes", limits.mostMegabytes());
    }
}
