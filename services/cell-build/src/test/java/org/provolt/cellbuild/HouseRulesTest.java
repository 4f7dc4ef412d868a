package org.provolt.cellbuild;

import org.provolt.testkit.HouseRules;

class HouseRulesTest implements HouseRules {}
