package org.provolt.gateway;

import org.provolt.testkit.HouseRules;

class HouseRulesTest implements HouseRules {}
