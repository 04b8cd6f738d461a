class Solution {
public:
  int measure(vector<int>& nums, int k) {
    unordered_map<int, int> seen;
    for (int number : nums) seen[number]++;
    return seen[k];
  }
};
