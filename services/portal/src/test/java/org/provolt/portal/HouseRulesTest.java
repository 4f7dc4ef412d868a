package org.provolt.portal;

import org.provolt.testkit.HouseRules;

class HouseRulesTest implements HouseRules {}
