package org.provolt.portal.results;

/// One thing that is not the same in a result and in the one that replaced it.
///
/// @param what in words, such as `Area of the working electrode`
/// @param before in words with its unit; a dash stands for nothing
/// @param after in the same way
record Difference(String what, String before, String after) {}
