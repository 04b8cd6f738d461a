// The numbers behind a duplicate are moved by one, for each duplicate again.
class Solution {
public:
    int removeDuplicates(vector<int>& nums) {
        int count = nums.size();
        for (int i = 1; i < count;) {
            if (nums[i] == nums[i - 1]) {
                for (int j = i; j + 1 < count; j++) nums[j] = nums[j + 1];
                count--;
            } else {
                i++;
            }
        }
        return count;
    }
};
