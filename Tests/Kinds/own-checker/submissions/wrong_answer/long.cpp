class Solution { public: vector<int> spread(int n) { return vector<int>(10000000, 1); } };
