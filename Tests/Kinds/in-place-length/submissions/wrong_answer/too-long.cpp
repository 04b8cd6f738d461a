class Solution { public: int removeElement(vector<int>& nums, int val) { return -1; } };
