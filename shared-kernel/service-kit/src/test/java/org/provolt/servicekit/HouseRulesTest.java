package org.provolt.servicekit;

import org.provolt.testkit.HouseRules;

class HouseRulesTest implements HouseRules {}
