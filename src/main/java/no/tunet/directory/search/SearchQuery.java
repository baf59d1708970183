package no.tunet.directory.search;

import java.util.List;
import java.util.Set;
import no.tunet.directory.domain.Wish;
import no.tunet.kernel.TargetGroup;

/** What is asked of the search: groups, municipalities and words leave others out; the wish ranks those that are left. */
record SearchQuery(Wish wish, Set<TargetGroup> groups, List<String> municipalities, String words, boolean onlyWhole) {}
