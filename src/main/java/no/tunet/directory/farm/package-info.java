/** What a farm tells about itself, when it is closed, and its public page. */
@NullMarked
package no.tunet.directory.farm;

import org.jspecify.annotations.NullMarked;
