/**
 * The States of the United Nations over time: {@link org.congress4j.model.registry.MemberStates}.
 */
@NullMarked
package org.congress4j.model.registry;

import org.jspecify.annotations.NullMarked;
