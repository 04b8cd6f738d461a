class Solution {
public:
    int singleNumber(vector<int>& nums) {
        for (int number : nums) {
            int times = 0;
            for (int other : nums)
                if (other == number) times++;
            if (times == 1) return number;
        }
        return 0;
    }
};
