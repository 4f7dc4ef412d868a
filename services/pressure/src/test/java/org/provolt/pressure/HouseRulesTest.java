package org.provolt.pressure;

import org.provolt.testkit.HouseRules;

class HouseRulesTest implements HouseRules {}
