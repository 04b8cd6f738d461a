class Solution { public: vector<int> spread(int n) { vector<int> v; for (int i = 2; i <= n; i += 2) v.push_back(i); for (int i = 1; i <= n; i += 2) v.push_back(i); return v; } };
