// The highest to the left is kept, but the highest to the right is searched for each column.
class Solution {
public:
    int trap(vector<int>& height) {
        int highestLeft = 0, water = 0;
        for (int i = 0; i < height.size(); i++) {
            highestLeft = max(highestLeft, height[i]);
            int highestRight = 0;
            for (int j = i; j < height.size(); j++) highestRight = max(highestRight, height[j]);
            water += min(highestLeft, highestRight) - height[i];
        }
        return water;
    }
};
