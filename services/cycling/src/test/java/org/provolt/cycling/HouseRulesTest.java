package org.provolt.cycling;

import org.provolt.testkit.HouseRules;

class HouseRulesTest implements HouseRules {}
