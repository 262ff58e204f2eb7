package org.claimcheck.store;

/**
 * Where a version of an article lies.
 *
 * @param id of the article
 * @param run that it was read in
 * @param place its rank in that run, by id
 * @param article number of the version
 */
public record Seat(String id, long run, int place, long article) {}
