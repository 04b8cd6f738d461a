class Solution { public: vector<int> spread(int n) { vector<int> v; for (int i = 1; i <= n; i++) v.push_back(i); return v; } };
