/** The end of an agreement at the farm: what it recorded of people goes over to the buyer and is gone at the farm, with a receipt. */
@NullMarked
package no.tunet.placement.handover;

import org.jspecify.annotations.NullMarked;
