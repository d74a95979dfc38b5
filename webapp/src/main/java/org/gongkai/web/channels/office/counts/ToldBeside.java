package org.gongkai.web.channels.office.counts;

import org.gongkai.web.channels.CountedBeside;
import org.gongkai.web.channels.VillageCounting;
import org.springframework.stereotype.Component;

/**
 * What is told beside the count of items, and never added to it.
 *
 * @param villages how often villages made something public
 * @param lists what lists of other platforms brought
 */
@Component
record ToldBeside(VillageCounting villages, CountedBeside lists) {}
