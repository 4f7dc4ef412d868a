package org.provolt.metrics;

import org.provolt.testkit.HouseRules;

class HouseRulesTest implements HouseRules {}
