class Solution {
public:
  int measure(vector<int>& nums, int k) {
    sort(nums.begin(), nums.end());
    return nums[nums.size() / 2];
  }
};
