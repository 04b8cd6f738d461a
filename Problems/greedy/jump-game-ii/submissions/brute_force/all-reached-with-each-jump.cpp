class Solution {
public:
    int jump(vector<int>& nums) {
        int n = nums.size();
        set<int> reached = {0};
        int jumps = 0;
        while (!reached.count(n - 1)) {
            set<int> next;
            for (int index : reached)
                for (int step = 1; step <= nums[index]; step++)
                    if (index + step < n) next.insert(index + step);
            reached = next;
            jumps++;
        }
        return jumps;
    }
};
