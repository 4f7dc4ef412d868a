package org.provolt.imaging;

import org.provolt.testkit.HouseRules;

class HouseRulesTest implements HouseRules {}
