// A number is written when the next one differs; the last one has no next.
class Solution {
public:
    int removeDuplicates(vector<int>& nums) {
        int write = 0;
        for (int read = 0; read + 1 < nums.size(); read++)
            if (nums[read] != nums[read + 1]) nums[write++] = nums[read];
        return write;
    }
};
