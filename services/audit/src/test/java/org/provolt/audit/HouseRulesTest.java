package org.provolt.audit;

import org.provolt.testkit.HouseRules;

class HouseRulesTest implements HouseRules {}
