class Solution {
public:
  int measure(vector<int>& nums, int k) { return nums[nums.size() / 2] ^ k; }
};
